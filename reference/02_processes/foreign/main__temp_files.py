# exercise: main
# label: right
# style: each process writes its squares into a temporary file

import json
import multiprocessing
import os
import tempfile


def write(path, first, last):
    with open(path, "w") as f:
        json.dump([square(n) for n in range(first, last)], f)


def main():
    with tempfile.TemporaryDirectory() as d:
        a, b = os.path.join(d, "a"), os.path.join(d, "b")
        p = multiprocessing.Process(target=write, args=(a, 0, 5))
        q = multiprocessing.Process(target=write, args=(b, 5, 10))
        p.start()
        q.start()
        p.join()
        q.join()
        for path in (a, b):
            with open(path) as f:
                for s in json.load(f):
                    print(s)

if __name__ == "__main__":
    main()
