# exercise: main
# expect: not-picklable
from multiprocessing import Process, SimpleQueue


def main():
    results = SimpleQueue()

    def half(place, numbers):
        results.put((place, [square(number) for number in numbers]))

    children = [
        Process(target=half, args=(0, range(5))),
        Process(target=half, args=(1, range(5, 10))),
    ]
    for child in children:
        child.start()  # <- here
    for _, values in sorted([results.get(), results.get()]):
        print(*values)
    for child in children:
        child.join()


if __name__ == "__main__":
    main()
