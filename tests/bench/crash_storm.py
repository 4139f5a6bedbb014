"""A storm of crashes: how long an app takes until it goes on, and whether anything that was handed on is lost.

python tests/bench/crash_storm.py [kills] [seed]
"""

import statistics
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from stormy import weather

GOAL = 1.5


def main(kills: int = 100, seed: int = 1) -> int:
    storm = weather(seed, kills)
    seconds = sorted(storm.seconds)
    print(f"{storm.kills} kills, {storm.acts} acts handed on, {len(storm.lost)} lost")
    cuts = {"p50": statistics.median(seconds), "p95": seconds[int(len(seconds) * 0.95)], "max": seconds[-1]}
    print("   ".join(f"{name} {value:.2f} s" for name, value in cuts.items()), f"  goal {GOAL} s")
    return int(bool(storm.lost) or cuts["p95"] > GOAL)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
