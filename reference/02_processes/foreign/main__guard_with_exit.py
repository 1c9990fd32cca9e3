# exercise: main
# label: right
# style: guard with sys.exit(main()) and freeze_support

import multiprocessing
import sys


def main():
    with multiprocessing.Pool(2) as pool:
        for n in pool.map(square, range(10), chunksize=1):
            print(n)

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
