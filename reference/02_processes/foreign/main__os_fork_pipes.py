# exercise: main
# label: right
# style: os.fork and os.pipe, text lines

import os
import sys


def child(w, numbers):
    with os.fdopen(w, "w") as f:
        for n in numbers:
            f.write(f"{square(n)}\n")


def main():
    sys.stdout.flush()
    jobs = []
    for k in range(2):
        r, w = os.pipe()
        pid = os.fork()
        if pid == 0:
            try:
                os.close(r)
                child(w, range(5 * k, 5 * k + 5))
            finally:
                os._exit(0)
        os.close(w)
        jobs.append((pid, r))
    for pid, r in jobs:
        with os.fdopen(r) as f:
            for line in f:
                print(int(line))
        os.waitpid(pid, 0)

if __name__ == "__main__":
    main()
