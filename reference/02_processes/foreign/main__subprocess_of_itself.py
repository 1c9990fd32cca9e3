# exercise: main
# label: right
# style: the file runs itself as two subprocesses with an argument

import subprocess
import sys


def main():
    children = [
        subprocess.Popen(
            [sys.executable, __file__, "--part", str(k)], stdout=subprocess.PIPE, text=True
        )
        for k in (0, 1)
    ]
    texts = [c.communicate()[0] for c in children]
    columns = [[int(x) for x in t.split()] for t in texts]
    for i in range(5):
        print(columns[0][i])
        print(columns[1][i])


def part(k):
    for n in range(k, 10, 2):
        print(square(n))

if __name__ == "__main__":
    if "--part" in sys.argv:
        part(int(sys.argv[-1]))
    else:
        main()
