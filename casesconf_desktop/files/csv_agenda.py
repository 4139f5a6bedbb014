"""Reads an agenda written as a table, a row a segment, with columns named as the keys in evening.md."""

import csv
from collections.abc import Iterator
from datetime import datetime
from io import StringIO
from itertools import islice, zip_longest

from casesconf_desktop.core.agenda import CASE_MINUTES, Agenda, Kind
from casesconf_desktop.core.said import said
from casesconf_desktop.files import cases, segments
from casesconf_desktop.files.build import MIDNIGHT, MOST_SEGMENTS, agenda_of
from casesconf_desktop.files.faults import Fault, line, nearest
from casesconf_desktop.files.fields import Fields

COLUMNS = tuple(dict.fromkeys((*segments.KEYS, *cases.KEYS)))
NUMBERS = ("minutes", "minimum", "wrap_up", *CASE_MINUTES)
FLAGS = {"yes": True, "true": True, "x": True, "1": True, "no": False, "false": False, "0": False}
DELIMITERS = ",;\t"


def read_csv(text: str, name: str) -> Agenda:
    """Read a whole table; the fixed start of its first row is the start of the evening. Raises Fault."""
    table = _table(text)
    columns = _columns(*next(table, (1, [])))
    rows = [_row(number, columns, cells) for number, cells in islice(table, MOST_SEGMENTS + 1)]
    head: dict[str, object] = {"name": name}
    if rows and (start := rows[0].clock("fixed_start")):
        first = Fields(rows[0].place, {key: value for key, value in rows[0].values.items() if key != "fixed_start"})
        opens = first.values.get("kind") == Kind.DOORS
        head["start"] = (datetime.combine(MIDNIGHT, start) + first.minutes("minutes")).time() if opens else start
        rows[0] = first
    return agenda_of(Fields("", head), rows)


def looks_like_csv(text: str) -> bool:
    first = text.lstrip().partition("\n")[0].casefold()
    return "kind" in [cell.strip(' "') for cell in first.split(_delimiter(first))]


def _delimiter(row: str) -> str:
    return max(DELIMITERS, key=row.count)


def _table(text: str) -> Iterator[tuple[int, list[str]]]:
    """Split into cells, each row with the number of its first line; empty rows are left out."""
    reader = csv.reader(StringIO(text), delimiter=_delimiter(text.lstrip().partition("\n")[0]), strict=True)
    while True:
        number = reader.line_num + 1
        try:
            cells = [cell.strip() for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error:
            #: A row of a table in a file, and its cells.
            trouble = said("this row can't be split into cells")
            raise Fault(line(number), trouble, said("look for a quotation mark without its partner")) from None
        if any(cells):
            yield number, cells


def _columns(number: int, header: list[str]) -> list[str]:
    columns = [cell.casefold().replace(" ", "_") for cell in header]
    for column in filter(None, columns):
        if column not in COLUMNS:
            raise Fault(line(number), said("there is a column that is not known"), nearest(column, COLUMNS))
        if columns.count(column) > 1:
            raise Fault(line(number), said("two columns have the same name"), said("keep one of them"))
    if "kind" not in columns:
        remedy = said("begin with a row such as {example}").format(example="kind,minutes,title")
        raise Fault(line(number), said("expected the names of the columns"), remedy)
    return columns


def _row(number: int, columns: list[str], cells: list[str]) -> Fields:
    """Name the cells; an empty one is left out."""
    row = dict[str, object]()
    for column, cell in zip_longest(columns, cells, fillvalue=""):
        if cell and not column:
            remedy = said("name its column, or empty the cell")
            raise Fault(line(number), said("there is a cell without a column"), remedy)
        if cell:
            row[column] = _value(column, cell)
    return cases.shared_out(Fields(line(number), row))


def _value(column: str, cell: str) -> object:
    """Turn a cell into the value a TOML file would hold; what can't be turned stays as it is, to be refused there."""
    if column == "protected":
        return FLAGS.get(cell.casefold(), cell)
    if column == "kind":
        return cell.casefold()
    if column in NUMBERS:
        try:
            return float(cell.replace(",", "."))
        except ValueError:
            return cell
    return cell
