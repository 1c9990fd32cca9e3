# exercise: main
# label: right
# style: map_async and get

import multiprocessing


def main():
    pool = multiprocessing.Pool(2)
    result = pool.map_async(square, list(range(10)), chunksize=1)
    pool.close()
    for s in result.get():
        print(s)
    pool.join()

if __name__ == "__main__":
    main()
