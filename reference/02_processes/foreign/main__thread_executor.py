# exercise: main
# label: wrong
# mistake: ThreadPoolExecutor in place of ProcessPoolExecutor

from concurrent.futures import ThreadPoolExecutor


def main():
    with ThreadPoolExecutor(2) as ex:
        for s in ex.map(square, range(10)):
            print(s)

if __name__ == "__main__":
    main()
