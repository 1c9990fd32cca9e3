# exercise: main
# label: right
# style: second-week student, two processes put (number, square) into a queue, the parent collects ten, joins, prints in order
from multiprocessing import Process, Queue


def work(numbers, queue):
    for number in numbers:
        queue.put((number, square(number)))


def main():
    queue = Queue()
    even = Process(target=work, args=([0, 2, 4, 6, 8], queue))
    odd = Process(target=work, args=([1, 3, 5, 7, 9], queue))
    even.start()
    odd.start()
    results = {}
    while len(results) < 10:
        number, result = queue.get()
        results[number] = result
    even.join()
    odd.join()
    for number in range(10):
        print(results[number])


if __name__ == "__main__":
    main()
