# exercise: main
# label: wrong
# mistake: the Pool is made when the file is imported

import multiprocessing

pool = multiprocessing.Pool(2)


def main():
    for n in pool.map(square, range(10), chunksize=1):
        print(n)
    pool.close()
    pool.join()

if __name__ == "__main__":
    main()
