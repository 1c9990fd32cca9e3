# exercise: main
# expect: more-processes-than-two
from multiprocessing import Pool


def main():
    with Pool(4) as pool:  # <- here
        print(*pool.map(square, range(10), chunksize=1))


if __name__ == "__main__":
    main()
