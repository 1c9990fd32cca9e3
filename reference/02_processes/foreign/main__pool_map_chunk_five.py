# exercise: main
# label: right
# style: Pool(2).map with chunksize 5: half each

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        for n in pool.map(square, range(10), chunksize=5):
            print(n)

if __name__ == "__main__":
    main()
