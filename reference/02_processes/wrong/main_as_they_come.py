# exercise: main
# expect: squares-out-of-order
from multiprocessing import Process, SimpleQueue


def _half(numbers, results):
    results.put([square(number) for number in numbers])


def main():
    results = SimpleQueue()
    children = [
        Process(target=_half, args=(numbers, results))
        for numbers in (range(5), range(5, 10))
    ]
    for child in children:
        child.start()
    for _ in children:
        print(*results.get())  # <- here
    for child in children:
        child.join()


if __name__ == "__main__":
    main()
