# Two commands do everything: `make run` and `make test`. Each sets up its own environment first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DATABASE ?= timeline.db

.PHONY: run test check lint bench torture fuzz pictures clean

run: $(READY)  ## load the letters of seeds/ and open the browser (piped: print the timeline)
	@$(BIN)/timeline --db $(DATABASE) add seeds/documents
	@$(BIN)/timeline --db $(DATABASE)

test: $(READY)  ## run the tests
	$(BIN)/pytest -n auto

lint: $(READY)  ## style, types, import contract, schema in step with the tables
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m timeline.store.migrate check

check: lint test  ## all that CI runs

bench: $(READY)  ## figures, as ratios against a yardstick of the same run
	$(BIN)/python -m tests.bench

torture: $(READY)  ## the long tests
	$(BIN)/pytest -m slow -n auto

fuzz: $(READY)  ## every law of Hypothesis, on a hundred times its examples
	TIMELINE_FUZZ=100 $(BIN)/pytest -m hypothesis -n auto

pictures: $(READY)  ## the pictures of the README, made from the browser
	$(BIN)/python -m tests.pictures

clean:
	rm -rf $(VENV)

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Timeline needs Python 3.11 or newer; $(PYTHON) is older. Try: make run PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $(READY)
