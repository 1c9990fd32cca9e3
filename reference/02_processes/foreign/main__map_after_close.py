# exercise: main
# label: wrong
# mistake: map is called on a pool that was closed: ValueError

import multiprocessing


def main():
    pool = multiprocessing.Pool(2)
    pool.close()
    for s in pool.map(square, range(10)):
        print(s)
    pool.join()

if __name__ == "__main__":
    main()
