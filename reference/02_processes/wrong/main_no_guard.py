# exercise: main
# expect: missing-guard
from multiprocessing import Pool


def main():
    with Pool(2) as pool:
        for value in pool.map(square, range(10)):
            print(value)


main()  # <- here
