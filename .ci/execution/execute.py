"""Runs variants of one notebook from top to bottom and says how each ends.

Reads {"variants": {id: [{"text", "fails"}, ...]}, "limit": seconds} from standard
input; writes one JSON object a line: {"id", "end", "at", "line", "name", "error"}.
With "record": true also "outputs", what each
cell showed. "end" is "end", "name" (a NameError of the notebook's own code), "error" or
"timeout". Variants that begin alike share one process up to the cell where they
part, and are forked there: no prefix runs twice. A cell that "fails" may.
"""

import hashlib
import json
import os
import re
import signal
import socket
import sys
import time
import warnings


class OutOfTime(BaseException):
    """A cell took more than what was left; no notebook catches it by accident."""


def main():
    task = json.load(sys.stdin)
    report = os.fdopen(os.dup(1), "w")
    quiet = os.open(os.devnull, os.O_RDWR)
    for fd in (0, 1, 2):
        os.dup2(quiet, fd)
    shell = new_shell()
    signal.signal(signal.SIGALRM, out_of_time)
    shell.record = [] if task.get("record") else None
    explore(shell, list(task["variants"].items()), 0, float(task["limit"]), report)
    report.flush()
    os._exit(0)


def new_shell():
    from IPython.core.interactiveshell import InteractiveShell

    def no_network(*_):
        raise OSError("no network")

    socket.socket.connect = no_network
    warnings.simplefilter("ignore")
    shell = InteractiveShell.instance()
    shell.colors = "nocolor"
    shell.enable_gui = lambda gui=None: None
    shell.history_manager.enabled = False
    shell.shown = []
    show = shell.showtraceback

    def showtraceback(*args, **kwargs):
        shell.shown.append(sys.exc_info()[1])  # %time and its like show an error and go on
        show(*args, **kwargs)

    shell.showtraceback = showtraceback
    sys.path.insert(0, os.getcwd())
    return shell


def out_of_time(*_):
    raise OutOfTime


def explore(shell, variants, at, left, report):
    """Runs cell number `at` of the variants, all of which are equal before it."""
    while True:
        groups = {}
        for name, cells in variants:
            if at == len(cells):
                tell(report, name, {"end": "end"}, shell)
            else:
                groups.setdefault((cells[at]["text"], cells[at]["fails"]), []).append((name, cells))
        branches = list(groups.items())
        for (text, fails), branch in branches[1:]:
            report.flush()
            child = os.fork()
            if child == 0:
                explore_one(shell, text, fails, branch, at, left, report)
                report.flush()
                os._exit(0)
            os.waitpid(child, 0)
        if not branches:
            return
        (text, fails), variants = branches[0]
        left = run(shell, text, fails, variants, at, left, report)
        if left is None:
            return
        at += 1


def explore_one(shell, text, fails, variants, at, left, report):
    left = run(shell, text, fails, variants, at, left, report)
    if left is not None:
        explore(shell, variants, at + 1, left, report)


def run(shell, text, fails, variants, at, left, report):
    """Runs a cell and returns the seconds that are left, or None where the run ended."""
    began = time.monotonic()
    shell.shown.clear()
    try:
        signal.setitimer(signal.ITIMER_REAL, max(left, 0.1))
        result = run_cell(shell, text)
        signal.setitimer(signal.ITIMER_REAL, 0)
        error = result.error_before_exec or result.error_in_exec or (shell.shown[0] if shell.shown else None)
    except OutOfTime as late:
        error = late
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    if error is not None and (not fails or isinstance(error, OutOfTime)):
        outcome = describe(error, shell)
        outcome["at"] = at
        for name, _ in variants:
            tell(report, name, outcome, shell)
        return None
    return left - (time.monotonic() - began)


def run_cell(shell, text):
    if shell.record is None:
        return shell.run_cell(text, store_history=True)
    from IPython.utils.capture import capture_output

    with capture_output() as shown:
        result = shell.run_cell(text, store_history=True)
    rich = "".join(str(o.data.get("text/plain", "")) for o in shown.outputs)
    shell.record.append(re.sub(r"0x[0-9a-f]+", "0x", shown.stdout + rich))
    return result


def describe(error, shell):
    if isinstance(error, OutOfTime):
        return {"end": "timeout"}
    frames, trace = [], error.__traceback__
    while trace is not None:
        frames.append(trace)
        trace = trace.tb_next
    own = [f for f in frames if f.tb_frame.f_globals is shell.user_global_ns]
    outcome = {"end": "error", "error": type(error).__name__, "line": own[0].tb_lineno if own else 0}
    if type(error) is NameError and own and frames[-1] is own[-1]:
        name = error.name or re.search(r"'([^']*)'", str(error)).group(1)
        outcome.update(end="name", name=name)
    return outcome


def tell(report, name, outcome, shell):
    if shell.record is not None:
        outcome = {**outcome, "outputs": [hashlib.sha256(o.encode()).hexdigest()[:12] for o in shell.record]}
    report.write(json.dumps({"id": name, **outcome}) + "\n")


if __name__ == "__main__":
    main()
