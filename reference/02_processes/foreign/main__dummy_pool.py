# exercise: main
# label: wrong
# mistake: Pool of multiprocessing.dummy has threads

from multiprocessing.dummy import Pool


def main():
    with Pool(2) as pool:
        for n in pool.map(square, range(10), chunksize=1):
            print(n)

if __name__ == "__main__":
    main()
