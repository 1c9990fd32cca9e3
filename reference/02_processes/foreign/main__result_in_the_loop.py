# exercise: main
# label: wrong
# mistake: submit(...).result() in one expression: one number at a time

from concurrent.futures import ProcessPoolExecutor


def main():
    with ProcessPoolExecutor(max_workers=2) as ex:
        for n in range(10):
            print(ex.submit(square, n).result())

if __name__ == "__main__":
    main()
