# exercise: main
# label: right
# style: someone from Go: a duplex pipe to each worker as a channel, numbers go round robin, None ends; received in the order of the numbers
import multiprocessing


def _serve(channel):
    for number in iter(channel.recv, None):
        channel.send(square(number))
    channel.close()


def main():
    channels = []
    workers = []
    for _ in range(2):
        here, there = multiprocessing.Pipe()
        worker = multiprocessing.Process(target=_serve, args=(there,))
        worker.start()
        there.close()
        channels.append(here)
        workers.append(worker)

    for number in range(10):
        channels[number % 2].send(number)
    for channel in channels:
        channel.send(None)

    squares = [channels[number % 2].recv() for number in range(10)]
    for worker, channel in zip(workers, channels):
        worker.join()
        channel.close()
    print(*squares, sep="\n")


if __name__ == "__main__":
    main()
