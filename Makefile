# CasesConf Desktop: `make run` opens an evening, `make test` checks everything. Each does its own set-up.
#   make bundle              a folder in dist/ for computers without Python; make bundle-test tries it
#   make icons               draws the icons anew
#   make words               looks for new words in the code, and makes of the translations what the app reads
#   make pictures            makes the pictures of README and guide anew, from the real app
#   make run ARGS="..."      arguments for the app
#   make test ARGS="-k line" arguments for pytest
#   make bench ONLY=start    measures against a bare program: start rest tick flips press lists soak
#   PYTHON=/path/to/python   another interpreter than the newest found

LINUX    := $(filter Linux,$(shell uname -s))
APT      := $(shell command -v apt-get 2>/dev/null)
HEADLESS := $(if $(LINUX),$(if $(DISPLAY)$(WAYLAND_DISPLAY),,yes))
VENV     := .venv
BIN      := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)

# What the parts of PySide6 that we use expect of the system (ldd over its xcb, wayland and offscreen platforms), the
# library that guards the promise, the time zones, and a virtual screen where there is no display. The tests add what a
# desktop has: windows, screens, a message bus, and what screen readers read by.
DEBIAN_run := libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libx11-xcb1 libxkbcommon-x11-0 \
    libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 \
    libxcb-shape0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 \
    libwayland-client0 libwayland-cursor0 libwayland-egl1 libseccomp2 tzdata $(if $(HEADLESS),xvfb xauth)
DEBIAN_test := $(filter-out xvfb xauth,$(DEBIAN_run)) xvfb xauth openbox xdotool imagemagick x11-utils \
    x11-xserver-utils x11-xkb-utils xclip strace weston dbus at-spi2-core appstream desktop-file-utils man-db mandoc \
    fish zsh fonts-ipafont-gothic
DEBIAN_bundle := $(DEBIAN_run) binutils
PROGRAMS_run := $(if $(HEADLESS),Xvfb xvfb-run xauth)
PROGRAMS_test := Xvfb xauth openbox xdotool convert xwininfo xrandr setxkbmap xclip strace weston dbus-daemon \
    appstreamcli desktop-file-validate man mandoc fish zsh
PROGRAMS_bundle := objdump strip

INSTALL_run    := .
INSTALL_test   := .[test]
INSTALL_bundle := .[bundle]
INSTALL_icons  := .[icons]

.PHONY: help run test bench bundle bundle-test icons pictures words system-run system-test system-bundle clean anew
.NOTPARALLEL:

help:
	@sed -n 's/^# \{0,1\}//p; /^$$/q' Makefile

run: system-run $(VENV)/ready-run
ifeq ($(HEADLESS),)
	@$(BIN)/python -m compileall -q casesconf_desktop  # the app itself keeps nothing, not even its compiled code
	@$(BIN)/casesconf-desktop $(ARGS)
else
	@echo "No display here: an evening is rehearsed on a virtual screen, at 600 times the speed."
	@if command -v xvfb-run >/dev/null && command -v xauth >/dev/null; \
	then QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 3360x1080x24 -noreset" $(REHEARSAL); \
	else echo "Without Xvfb that screen is Qt's own, off screen."; QT_QPA_PLATFORM=offscreen $(REHEARSAL); \
	fi
endif
REHEARSAL = $(BIN)/casesconf-desktop --rehearse 600 --play $(ARGS)

test: system-test $(VENV)/ready-test
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --maxprocesses 2 $(ARGS)

pictures: system-test $(VENV)/ready-test
	@PYTHONPATH=tests $(BIN)/python -m pictures
bench: system-test $(VENV)/ready-test
	@$(BIN)/python -m compileall -q casesconf_desktop tests/bench
	@PYTHONPATH=.:tests $(BIN)/python -m bench $(ONLY)

bundle: system-bundle $(VENV)/ready-bundle
	@$(BIN)/pyinstaller --noconfirm --log-level ERROR resources/desktop/bundle/casesconf-desktop.spec
	@du -sh dist/casesconf-desktop

bundle-test: system-test $(VENV)/ready-test bundle
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/bundle $(ARGS)

# Words that are new in the code stand unfinished in resources/i18n/*.ts until somebody translates them.
words: $(VENV)/ready-test
	@for it in $(LANGUAGES); do $(BIN)/pyside6-lupdate -silent -no-obsolete -locations none \
	    -tr-function-alias tr+=said -source-language en -target-language $$it \
	    `find casesconf_desktop -name '*.py' | sort` -ts resources/i18n/$$it.ts || exit 1; \
	$(BIN)/pyside6-lrelease -silent resources/i18n/$$it.ts -qm resources/i18n/$$it.qm || exit 1; done
LANGUAGES := de es fr ja pt_BR

icons: $(VENV)/ready-icons
	@QT_QPA_PLATFORM=offscreen $(BIN)/python resources/icons/draw.py

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find casesconf_desktop tests -name __pycache__ -prune -exec rm -rf {} +

# --- Set-up ---------------------------------------------------------------------------------------------------------

# The environment is made anew where it is missing, moved, broken by a new Python, or of another PYTHON than asked for.
MADE_BY := $(CURDIR) $(PYTHON)
SOUND   := $(shell { [ "`cat $(VENV)/made`" = "$(MADE_BY)" ] && $(BIN)/python -c 'import pip'; } 2>/dev/null \
    && echo yes)
FITS    := import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))
FIND    := for it in $(or $(PYTHON),python3.13 python3.12 python3.11 python3); do \
    $$it -c '$(FITS)' 2>/dev/null && echo $$it && break; done
DEBIAN_venv = $(if $(or $(SOUND),$(shell $(FIND))),,python3-venv)

$(VENV)/made: $(if $(SOUND),,anew)
	@python=`$(FIND)`; [ "$$python" ] || \
	    { echo "Needs Python 3.11 or newer with its venv module (Debian: python3-venv)."; exit 1; }; \
	echo "Making $(VENV) with $$python."; "$$python" -m venv --clear $(VENV)
	@echo "$(MADE_BY)" > $@

READY := $(addprefix $(VENV)/ready-,run test bundle icons)
$(READY): $(VENV)/ready-%: pyproject.toml $(VENV)/made
	@echo "Fetching what the app needs: the first time this takes a minute."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '$(INSTALL_$*)'
	@touch $@

system-run system-test system-bundle: system-%:
	@$(if $(APT),$(call debian,$(DEBIAN_$*) $(DEBIAN_venv)),$(if $(LINUX),$(call programs,$(PROGRAMS_$*)),:))

programs = for it in $(1); do command -v $$it >/dev/null || echo "Missing program: $$it"; done

# Installs those of the Debian packages $(1) that are missing, by their own name or one they provide (libglib2.0-0 is
# libglib2.0-0t64 on newer systems). Where it may not, it names them and goes on.
debian = missing=`dpkg-query -W -f '$${db:Status-Status} $${Package} $${Provides}\n' | awk -v wanted="$(1)" ' \
        $$1 == "installed" { gsub(",", " "); for (i = 2; i <= NF; i++) have[$$i] } \
        END { n = split(wanted, names); for (i = 1; i <= n; i++) if (!(names[i] in have)) printf "%s ", names[i] }'`; \
    [ "$$missing" ] || exit 0; \
    [ `id -u` = 0 ] && as= || as="sudo -n"; \
    $$as true 2>/dev/null || { echo "Missing Debian packages; as root: apt-get install $$missing"; exit 0; }; \
    echo "Installing Debian packages: $$missing"; \
    $$as apt-get -qq update; \
    $$as env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
        -o DPkg::Lock::Timeout=120 install $$missing >/dev/null || echo "Not all could be installed: going on."
