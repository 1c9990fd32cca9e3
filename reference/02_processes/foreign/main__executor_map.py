# exercise: main
# label: right
# style: ProcessPoolExecutor(2).map

from concurrent.futures import ProcessPoolExecutor


def main():
    with ProcessPoolExecutor(max_workers=2) as executor:
        for s in executor.map(square, range(10)):
            print(s)

if __name__ == "__main__":
    main()
