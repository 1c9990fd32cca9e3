# exercise: main
# label: wrong
# mistake: main is never called: the script prints nothing

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        for n in pool.map(square, range(10), chunksize=1):
            print(n)
