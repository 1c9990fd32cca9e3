# exercise: main
# style: the_program_itself_again
import subprocess
import sys


def main():
    if len(sys.argv) > 1 and sys.argv[1].isdigit():
        first = int(sys.argv[1])
        print(*map(square, range(first, first + 5)), sep="\n")
        return
    halves = [
        subprocess.Popen(
            [sys.executable, __file__, str(first)], stdout=subprocess.PIPE, text=True
        )
        for first in (0, 5)
    ]
    for half in halves:
        print(half.communicate()[0], end="")


if __name__ == "__main__":
    main()
