# exercise: main
# label: wrong
# mistake: chunksize=10: one worker gets all numbers, the other none

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        for n in pool.map(square, range(10), chunksize=10):
            print(n)

if __name__ == "__main__":
    main()
