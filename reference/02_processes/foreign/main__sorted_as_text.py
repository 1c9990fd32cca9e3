# exercise: main
# label: wrong
# mistake: the squares are sorted as text: 0 1 16 25 4 ...

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        squares = [str(s) for s in pool.imap_unordered(square, range(10))]
    for s in sorted(squares):
        print(s)

if __name__ == "__main__":
    main()
