# exercise: main
# label: wrong
# mistake: prints the squares in the order in which they come out of the queue, which is not the order of the numbers

from multiprocessing import Process, Queue


def worker(numbers, queue):
    for number in numbers:
        queue.put(square(number))
    queue.put(None)


def main():
    queue = Queue()
    even = Process(target=worker, args=(range(0, 10, 2), queue))
    odd = Process(target=worker, args=(range(1, 10, 2), queue))
    even.start()
    odd.start()
    # a queue is first in, first out, so the order stays
    done = 0
    while done < 2:
        item = queue.get()
        if item is None:
            done += 1
        else:
            print(item)
    even.join()
    odd.join()


if __name__ == "__main__":
    main()
