# exercise: main
# expect: made-only-in-parent
from multiprocessing import Process, SimpleQueue


class Shared:
    queue = None


def _half(place, numbers):
    Shared.queue.put((place, [square(number) for number in numbers]))  # <- here


def main():
    Shared.queue = SimpleQueue()
    children = [
        Process(target=_half, args=(0, range(5))),
        Process(target=_half, args=(1, range(5, 10))),
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    if any(child.exitcode for child in children):
        raise SystemExit(1)
    halves = sorted([Shared.queue.get(), Shared.queue.get()])
    for _, values in halves:
        print(*values)


if __name__ == "__main__":
    main()
