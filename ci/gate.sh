#!/usr/bin/env bash
# The one script behind the GitHub Action, the GitLab job, the pre-commit hook and the Docker image.
#
#   ci/gate.sh [INPUT...]          run from the repository's root; further options of `tqpipe gate` may follow
#
# TQPIPE_CONFIG   limits (tqpipe-gate.toml where it is there)
# TQPIPE_OUT      folder for gate.sarif, gate.xml (JUnit), gate.md (tqpipe-out)
# TQPIPE          how tqpipe is called (tqpipe)
#
# On GitHub it prints annotations and adds the summary to the job's page, on Azure Pipelines it prints issues; on GitLab it
# writes the code quality report.
# The exit code is the gate's: 0 pass, 1 regression, 2 bad input.
set -uo pipefail

read -r -a tqpipe <<<"${TQPIPE:-tqpipe}"
out="${TQPIPE_OUT:-tqpipe-out}"
config="${TQPIPE_CONFIG:-}"
[[ -z "$config" && -f tqpipe-gate.toml ]] && config=tqpipe-gate.toml

if ! mkdir -p "$out"; then
  [[ -n "${GITHUB_ACTIONS:-}" ]] && echo "::error title=tqpipe::$out cannot be made: TQPIPE_OUT names another folder"
  exit 2
fi
options=(--write "sarif=$out/gate.sarif" --write "junit=$out/gate.xml" --write "markdown=$out/gate.md")
[[ -n "$config" ]] && options+=(--config "$config")
[[ -n "${GITHUB_ACTIONS:-}" ]] && options+=(--format github)
[[ -n "${TF_BUILD:-}" ]] && options+=(--format azure)
[[ -n "${GITLAB_CI:-}" ]] && options+=(--write "gitlab=$out/gl-code-quality-report.json")

rm -f "$out"/gate.{sarif,xml,md} "$out"/gl-code-quality-report.json
"${tqpipe[@]}" gate "$@" "${options[@]}"
code=$?
if [[ -n "${GITHUB_STEP_SUMMARY:-}" ]]; then
  if [[ -f "$out/gate.md" ]]; then
    cat "$out/gate.md" >>"$GITHUB_STEP_SUMMARY"
  else
    echo "### tqpipe gate did not run: exit $code, the reason is in the log" >>"$GITHUB_STEP_SUMMARY"
  fi
fi
exit "$code"
