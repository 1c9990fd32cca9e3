# exercise: main
# label: wrong
# mistake: apply_async(...).get() in one expression: one number at a time

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        for n in range(10):
            print(pool.apply_async(square, args=(n,)).get())

if __name__ == "__main__":
    main()
