# exercise: main
# expect: too-few-processes
from multiprocessing import Pool


def main():
    with Pool(1) as pool:  # <- here
        print(*pool.map(square, range(10)))


if __name__ == "__main__":
    main()
