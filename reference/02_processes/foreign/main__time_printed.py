# exercise: main
# label: wrong
# mistake: prints the seconds that it took as well

import multiprocessing
import time


def main():
    t = time.time()
    with multiprocessing.Pool(2) as pool:
        for n in pool.map(square, range(10), chunksize=1):
            print(n)
    print("took", time.time() - t, "s")

if __name__ == "__main__":
    main()
