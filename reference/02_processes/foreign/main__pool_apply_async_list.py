# exercise: main
# label: right
# style: apply_async, handles first, then get

import multiprocessing as mp


def main():
    with mp.Pool(2) as pool:
        handles = [pool.apply_async(square, (n,)) for n in range(10)]
        for handle in handles:
            print(handle.get())

if __name__ == "__main__":
    main()
