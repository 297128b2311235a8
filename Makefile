SHELL         := /bin/bash
.SHELLFLAGS   := -euo pipefail -c
.DEFAULT_GOAL := help

PYTHON   ?= python3.11
UV       := .tools/bin/uv
BIN      := .venv/bin
SERVICES := services/standards-api services/complaints-api services/survey-api gateway
LOCAL    := chassis $(SERVICES) deploy

export UV_PYTHON_DOWNLOADS := never
export UV_SYSTEM_CERTS     := true
export UV_NO_PROGRESS      := 1

help: ## Show these targets
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .venv/.synced ## Create .venv from the lock; needs only python3.11 with pip

$(UV): deploy/locks/uv.txt
	@echo "Installing uv…"
	@$(PYTHON) -m pip install -q --disable-pip-version-check --root-user-action=ignore \
	  --no-deps --require-hashes --upgrade --target .tools -r $<
	@touch $@

.venv/.synced: $(UV) deploy/locks/dev.txt $(addsuffix /pyproject.toml,$(LOCAL))
	@echo "Installing Python packages…"
	@$(UV) venv -q --allow-existing --python $(PYTHON) .venv
	@$(UV) pip sync -q --compile-bytecode --python $(BIN)/python --require-hashes deploy/locks/dev.txt
	@$(UV) pip install -q --python $(BIN)/python --offline --no-deps $(addprefix -e ,$(LOCAL))
	@$(UV) pip check -q --python $(BIN)/python
	@touch $@

COMPILE = $(UV) pip compile -q --universal --python-version 3.11 --generate-hashes --no-header \
          --no-annotate $(foreach d,$(LOCAL),--no-emit-package prima-$(notdir $(d)))

frontend/node_modules/.synced: frontend/package-lock.json
	@echo "Installing web packages…"
	@cd frontend && npm ci --silent --no-audit --no-fund
	@touch $@

frontend/dist/.built: frontend/node_modules/.synced $(shell find frontend/src frontend/public frontend/tools frontend/*.ts frontend/*.html frontend/*.js -type f 2>/dev/null)
	@echo "Building the web application…"
	@cd frontend && npm run --silent build
	@touch $@

ready: .venv/.synced frontend/dist/.built

run: ## Start everything, load the sample governments, print the address
	@$(MAKE) -j2 --no-print-directory ready
	@exec $(BIN)/python -m prima_deploy.main run --with-parent

check: .venv/.synced frontend/node_modules/.synced ## Format, lint, types, architecture, contracts
	@$(MAKE) -j2 --no-print-directory check-python check-house

check-python: .venv/.synced
	@$(BIN)/ruff format --check -q .
	@$(BIN)/ruff check -q .
	@$(BIN)/mypy --no-error-summary

check-house: .venv/.synced frontend/node_modules/.synced
	@$(BIN)/lint-imports --no-logo | tail -n 3
	@$(BIN)/python -m pytest -q tests/architecture tests/contract
	@cd frontend && npm run --silent check

test: ready ## Run every test (T=path to narrow)
	@$(BIN)/python -m pytest -q -n 2 --dist loadscope $(T)
	@$(if $(T),,cd frontend && npm run --silent test)

contracts: setup frontend/node_modules/.synced ## Regenerate OpenAPI, event schemas and the web application's types
	$(BIN)/python -m tests.contracts
	cd frontend && npm run --silent types

bench: ready ## Measure, as ratios within one run; writes JSON beside the data
	@$(BIN)/python -m tests.bench

lock: $(UV) ## Re-pin after editing dependencies; UPGRADE=1 takes newer versions
	$(COMPILE) $(if $(UPGRADE),--upgrade) --group pyproject.toml:dev $(addsuffix /pyproject.toml,$(LOCAL)) -o deploy/locks/dev.txt
	for s in $(SERVICES); do $(COMPILE) -c deploy/locks/dev.txt $$s/pyproject.toml -o deploy/locks/$$(basename $$s).txt; done
	@! grep -nE 'https?://|file:' deploy/locks/*.txt

.PHONY: help setup ready run check check-python check-house test contracts bench lock
