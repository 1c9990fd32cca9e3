# exercise: main
# label: right
# style: Go manner, a channel for each worker that ends with None, a generator ranges over it

from multiprocessing import Process, SimpleQueue


def producer(first: int, stop: int, channel) -> None:
    try:
        for n in range(first, stop):
            channel.put(square(n))
    finally:
        channel.put(None)  # close(channel)


def receive(channel):
    while (value := channel.get()) is not None:
        yield value


def main() -> None:
    channels, processes = [], []
    for first in (0, 5):
        channel = SimpleQueue()
        process = Process(target=producer, args=(first, first + 5, channel))
        process.start()
        channels.append(channel)
        processes.append(process)

    for channel in channels:
        for value in receive(channel):
            print(value, flush=True)

    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
