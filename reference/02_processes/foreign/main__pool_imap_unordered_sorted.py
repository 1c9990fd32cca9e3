# exercise: main
# label: right
# style: imap_unordered, sorted before printing

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        squares = sorted(pool.imap_unordered(square, range(10)))
    print(*squares, sep="\n")

if __name__ == "__main__":
    main()
