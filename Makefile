# Two commands do everything: `make demo` and `make test`. Both set up what is missing and can be run again.
PYTHON ?= python3
VENV ?= .venv
# Where pip finds torch. Plain PyPI by default; on Linux without a GPU, PyTorch's CPU index saves 2 GB:
#   make demo TORCH_INDEX=https://download.pytorch.org/whl/cpu
TORCH_INDEX ?=
PIP = $(VENV)/bin/python -m pip --disable-pip-version-check
DATA ?= ../shared/data
# Processes that run tests side by side: each has its own models, up to 6 GB.
WORKERS ?= 2

.PHONY: demo test lint gate baseline pictures setup browser simde clean

demo: $(VENV)/.ready
	@echo "== Aligning and checking the article (corpora/putin-trump) =="
	$(VENV)/bin/tqpipe run corpora/putin-trump/article.ca.txt corpora/putin-trump/article.en.txt --out out/demo --force

test: $(VENV)/.ready browser simde lint
	@echo "== Tests =="
	TQPIPE_DATA=$(DATA) $(VENV)/bin/python -m pytest -n $(WORKERS) --dist loadfile

lint: $(VENV)/.ready
	@echo "== ruff, mypy --strict =="
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy

# The corpora against their committed baseline, then planted regressions, which must fail.
gate: $(VENV)/.ready
	@echo "== Gate =="
	$(VENV)/bin/python .ci/planted.py

# After a change of model, checks or triage: score the corpora again, and show what became of each segment of them.
baseline: $(VENV)/.ready
	$(VENV)/bin/tqpipe baseline write --config corpora/gate.toml
	git --no-pager diff --stat -- corpora/baseline.jsonl

# The pictures in docs/images, after a change of what they show.
pictures: $(VENV)/.ready browser
	$(VENV)/bin/python docs/pictures.py

setup: $(VENV)/.ready

$(VENV)/.ready: pyproject.toml constraints.txt hatch_build.py $(wildcard tqpipe/trunk_int8/*.[ch])
	@echo "== Setting up $(VENV) =="
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" || { echo "tqpipe needs Python 3.11 or newer: make PYTHON=python3.12"; exit 1; }
	@test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV) || { echo "venv is missing: apt-get install python3-venv"; exit 1; }
	$(PIP) install -q $(if $(TORCH_INDEX),--index-url $(TORCH_INDEX)) -c constraints.txt torch
	$(PIP) install -q -c constraints.txt -e ".[dev]"
	@touch $@

# The browser tests drive Debian's Chromium (elsewhere name one with TQPIPE_CHROMIUM) and audit the pages with axe-core.
browser:
	@command -v chromium >/dev/null || test -n "$$TQPIPE_CHROMIUM" || { \
	  echo "== Installing Chromium for the browser tests =="; \
	  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core) >/dev/null \
	  || echo "Chromium could not be installed: the browser tests will be skipped"; }
	@command -v npm >/dev/null || { \
	  echo "== Installing npm for the accessibility tests =="; \
	  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends npm) >/dev/null \
	  || echo "npm could not be installed: the accessibility tests will be skipped"; }
	@! command -v npm >/dev/null || test -f tests/browser/node_modules/axe-core/axe.min.js || { \
	  npm ci --prefix tests/browser --ignore-scripts --no-audit --no-fund >/dev/null \
	  || echo "axe-core could not be installed: the accessibility tests will be skipped"; }

# The kernels for ARM are tested on other CPUs, too.
simde:
	@test "$$(uname -s)" != Linux || test -f /usr/include/simde/arm/neon.h || { \
	  echo "== Installing SIMDe for the tests of the kernels for ARM =="; \
	  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libsimde-dev) >/dev/null \
	  || echo "SIMDe could not be installed: the tests of the kernels for ARM will be skipped"; }

clean:
	rm -rf $(VENV) out .pytest_cache .mypy_cache .ruff_cache
