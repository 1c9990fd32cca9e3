# exercise: main
# label: wrong
# mistake: the results are fetched after the with block has terminated the pool

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        handles = [pool.apply_async(square, (n,)) for n in range(10)]
    for h in handles:
        print(h.get())

if __name__ == "__main__":
    main()
