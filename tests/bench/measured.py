"""`python -m tests.bench.measured MODULE …`: run a command; its last line is its memory in MB."""

import resource
import runpy
import sys

if __name__ == "__main__":
    module = sys.argv.pop(1)
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except SystemExit as ended:
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        sys.exit(ended.code)
