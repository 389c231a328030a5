# Two commands do everything on a fresh machine with Python 3.11+ and make: "make site" and "make test".
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PEERS  := $(patsubst %,build/peers/%/done,pofilter weblate compare-locales)

.DEFAULT_GOAL := help
.PHONY: help site test test-fast check serve generate bench bench-checks bench-check-speed lock clean

help:            ## Say what there is to do
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-18s %s\n", $$1, $$2}'

site: $(VENV)/site.done     ## Check the content and build the site into site/
	@$(BIN)/python scripts/build.py

check: $(VENV)/site.done    ## Check the content and say what is wrong, with file and line
	@$(BIN)/python scripts/check.py

serve: $(VENV)/site.done    ## A live preview at http://localhost:8000 that follows every edit
	@$(BIN)/python scripts/serve.py

test: $(VENV)/test.done programs    ## Install what the tests need and run them all
	@$(BIN)/python -m pytest

test-fast: $(VENV)/test.done    ## The tests that need neither a built site nor a browser
	@$(BIN)/python -m pytest tests/unit

generate: $(VENV)/site.done    ## Bring the generated files up to date (schemas, catalogue of checks, interface strings)
	@$(BIN)/python scripts/generate.py

bench: $(VENV)/test.done    ## Measure the build and write docs/_benchmarks/build.md
	@$(BIN)/python tests/bench/build.py

bench-checks: $(VENV)/test.done $(PEERS)    ## Measure the checks beside those of other tools and write docs/_benchmarks/checks.md
	@$(BIN)/python tests/bench/checks/run.py

bench-check-speed: $(VENV)/test.done    ## Measure the checks on a content root of 100,000 texts
	@$(BIN)/python tests/bench/check_speed.py

lock: $(VENV)/site.done    ## Resolve requirements*.in anew, with hashes
	@$(BIN)/python -m pip install --quiet pip-tools
	@for name in requirements requirements-test; do \
	  $(BIN)/pip-compile --quiet --upgrade --generate-hashes --strip-extras --allow-unsafe --no-header \
	    --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --output-file $$name.txt $$name.in || exit 1; done

clean:           ## Remove everything that was made, but not the environment
	@rm -rf build site .site.new .site.old .pytest_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; this is $$($(PYTHON) --version). Name another one: make PYTHON=python3.12 …"; exit 1; }
	@echo "Setting up Python in $(VENV) …"
	@$(PYTHON) -m venv $(VENV) || { echo "Python's venv is missing. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }

$(VENV)/site.done: requirements.txt | $(VENV)/bin/python
	@echo "Installing what the build needs …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/test.done: requirements-test.txt $(VENV)/site.done
	@echo "Installing what the tests need …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.txt
	@touch $@

# The tools that bench-checks compares ours with: each in an environment of its own, never in the project's. One that cannot be
# installed is left out of the comparison, and the page says so.
build/peers/%/done: tests/bench/checks/peers/%.txt
	@echo "Installing $* to compare with …"
	@rm -rf build/peers/$* && mkdir -p build/peers && $(PYTHON) -m venv build/peers/$*
	@build/peers/$*/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r $< \
	  && touch $@ || echo "$* cannot be installed here; the comparison goes on without it."

# The tests run a real Chromium (the one named in CHROMIUM, the system's, or Debian's package) and gettext.
.PHONY: programs
programs:
	@sh tests/install.sh
