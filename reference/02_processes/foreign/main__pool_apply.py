# exercise: main
# label: wrong
# mistake: pool.apply in a loop waits for each number

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        for n in range(10):
            print(pool.apply(square, (n,)))

if __name__ == "__main__":
    main()
