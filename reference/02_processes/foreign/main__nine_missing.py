# exercise: main
# label: wrong
# mistake: range(9): 81 is missing

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        for n in pool.map(square, range(9), chunksize=1):
            print(n)

if __name__ == "__main__":
    main()
