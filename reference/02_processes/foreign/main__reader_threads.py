# exercise: main
# label: right
# style: the parent has a reading thread for each child; they write into a common dict
import multiprocessing
import threading


def square(number: int) -> int:
    return number * number


def child(numbers, sender):
    with sender:
        for number in numbers:
            sender.send((number, square(number)))


def read(receiver, found):
    with receiver:
        try:
            while True:
                number, value = receiver.recv()
                found[number] = value
        except EOFError:
            return


def main():
    found = {}
    pairs = []
    for numbers in (range(7), range(7, 10)):  # need not be halves
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=child, args=(numbers, sender))
        process.start()
        sender.close()
        pairs.append((process, receiver))
    readers = [threading.Thread(target=read, args=(r, found)) for _, r in pairs]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    for process, _ in pairs:
        process.join()
    for number in range(10):
        print(found[number])


if "__main__" == __name__:
    main()
