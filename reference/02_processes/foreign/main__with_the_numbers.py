# exercise: main
# label: wrong
# mistake: prints "3 * 3 = 9": other numbers too

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        for n, s in enumerate(pool.map(square, range(10), chunksize=1)):
            print(n, "*", n, "=", s)

if __name__ == "__main__":
    main()
