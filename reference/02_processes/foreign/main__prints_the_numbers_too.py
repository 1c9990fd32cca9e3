# exercise: main
# label: wrong
# mistake: "print no other numbers": each line tells the number as well, as in "3 -> 9"
import multiprocessing


def square(number: int) -> int:
    return number * number


def worker(numbers, sender):
    with sender:
        sender.send([(number, square(number)) for number in numbers])


def main():
    jobs = []
    for numbers in (range(0, 10, 2), range(1, 10, 2)):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=worker, args=(numbers, sender))
        process.start()
        sender.close()
        jobs.append((process, receiver))
    pairs = []
    for process, receiver in jobs:
        pairs.extend(receiver.recv())
        process.join()
    for number, value in sorted(pairs):
        print(f"{number} -> {value}")


if __name__ == "__main__":
    main()
