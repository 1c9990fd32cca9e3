# exercise: main
# label: wrong
# mistake: map_async without get: prints the result object

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        result = pool.map_async(square, range(10))
        result.wait()
        print(result)

if __name__ == "__main__":
    main()
