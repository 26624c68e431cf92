# Every target sets up what it needs in .venv by itself. `make` alone lists the targets.

# The first Python of at least 3.11; override with `make PYTHON=/path/to/python <target>`.
PYTHON ?= $(shell for candidate in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$candidate -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$candidate && break; done)

PY := .venv/bin/python
INSTALL = $(PY) -m pip install --quiet --disable-pip-version-check --editable
TYPED := src generated codegen tests benchmarks examples

.DEFAULT_GOAL := help
.PHONY: help demo test check format generate diff drift bench interop release-check soak live clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: .venv/ready-to-run ## Trade and follow a live order book on an exchange of your own (LIVE=1: Binance, read-only)
	@$(PY) examples/demo.py $(if $(LIVE),--live)

test: .venv/ready-to-test ## Run the tests (T="path -k word" for some of them, in one process)
	@$(PY) -m pytest -q $(if $(T),$(T),-n auto --dist loadfile)

check: .venv/ready-to-check ## Lint, format, types (mypy and pyright, strict), layers, freshness of generated/
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy $(TYPED)
	.venv/bin/pyright
	.venv/bin/lint-imports --no-cache
	$(PY) -m codegen check

format: .venv/ready-to-check ## Format the code and fix what the linter can fix
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

generate: .venv/ready-to-test ## Build generated/ from spec/
	@$(PY) -m codegen generate

diff: .venv/ready-to-test ## Say what changes of spec/ mean to callers (BASE=v1.2.0: compared with that; else with origin/main)
	@$(PY) -m codegen diff $(or $(BASE),origin/main) .

drift: .venv/ready-to-test ## Compare spec/ with what Binance publishes (DOCS=folder WHEELS=folder APPLY=1: edit spec/)
	@$(PY) -m codegen drift $(DOCS:%=--docs %) $(WHEELS:%=--wheels %) $(if $(APPLY),--apply)

bench: .venv/ready-to-test ## Compare CPU time per unit with bare libraries and other SDKs (ONLY="trade rest": some tables)
	@$(PY) -m benchmarks $(ONLY)

interop: .venv/ready-to-test ## Let clients of others trade on the sandbox (ONLY="ccxt python-binance": some of them)
	@$(PY) -m tests.interop $(ONLY)
	@$(if $(ONLY),true,$(PY) -m tests.interop.surface check)

release-check: .venv/ready-to-check ## What has to be true before a release (BASE=v1.2.0: what users have; none: nothing yet)
	@$(PY) -m tests.release $(BASE)

soak: .venv/ready-to-test ## Run for an hour with random faults (SOAK_SECONDS=... for another duration)
	@$(PY) -m pytest -q -s -m soak -o faulthandler_timeout=0 $(T)

live: .venv/ready-to-test ## Read-only checks against Binance itself
	@$(PY) -m pytest -q -m live $(T)

clean: ## Remove everything that was installed, built or cached here
	rm -rf .venv benchmarks/.venvs benchmarks/results tests/interop/.venvs build dist
	rm -rf .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# What is installed, from little to much; each is renewed when pyproject.toml changes.
.venv/ready-to-run: EXTRAS := speed
.venv/ready-to-test: EXTRAS := test
.venv/ready-to-check: EXTRAS := dev
.venv/ready-to-%: pyproject.toml | .venv/bin/pip
	@echo "installing binance-sdk[$(EXTRAS)] into .venv ..."
	@$(INSTALL) '.[$(EXTRAS)]'
	@touch $@

# Debian's Python may come without ensurepip; its pip can then install itself into the environment.
.venv/bin/pip:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed"; exit 1; }
	@$(PYTHON) -m venv .venv >/dev/null 2>&1 || { \
		rm -rf .venv && $(PYTHON) -m venv --without-pip .venv && \
		$(PYTHON) -m pip --quiet --disable-pip-version-check --python $(PY) install pip; }
