# exercise: main
# label: right
# style: concurrent.futures, a pool of two processes and map
from concurrent.futures import ProcessPoolExecutor


def main():
    with ProcessPoolExecutor(max_workers=2) as executor:
        for result in executor.map(square, range(10)):
            print(result)


if __name__ == "__main__":
    main()
