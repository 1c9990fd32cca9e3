# exercise: main
# label: right
# style: a beginner with a plan: two halves, a pipe for each, start both, receive both, join both, print ten lines
from multiprocessing import Pipe, Process


def _half(numbers, sender):
    sender.send([square(number) for number in numbers])
    sender.close()


def main():
    first_receiver, first_sender = Pipe(duplex=False)
    second_receiver, second_sender = Pipe(duplex=False)
    first = Process(target=_half, args=(range(0, 5), first_sender))
    second = Process(target=_half, args=(range(5, 10), second_sender))
    first.start()
    second.start()
    first_sender.close()
    second_sender.close()
    squares = first_receiver.recv() + second_receiver.recv()
    first.join()
    second.join()
    for result in squares:
        print(result)


if __name__ == "__main__":
    main()
