# exercise: main
# label: wrong
# mistake: chunksize=10 makes one piece of all numbers, one process does it all while the other is idle or never made; breaks "Two worker processes share the work and run at the same time"
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

WORKERS = 2
NUMBERS = range(10)


def main() -> None:
    context = multiprocessing.get_context()
    with ProcessPoolExecutor(max_workers=WORKERS, mp_context=context) as executor:
        squares = executor.map(square, NUMBERS, chunksize=len(NUMBERS))
        for value in squares:
            print(value)


if __name__ == "__main__":
    main()
