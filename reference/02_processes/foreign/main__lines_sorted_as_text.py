# exercise: main
# label: wrong
# mistake: emits lines of text as in collect_lines and sorts the text, so 16 comes before 4; breaks "Print the squares of 0 to 9 in order"
import multiprocessing


def emit_squares(queue, numbers):
    for number in numbers:
        queue.put(str(square(number)))


def main():
    queue = multiprocessing.SimpleQueue()
    processes = []
    for first in range(2):
        process = multiprocessing.Process(
            target=emit_squares, args=(queue, range(first, 10, 2))
        )
        process.start()
        processes.append(process)
    lines = [queue.get() for _ in range(10)]
    for process in processes:
        process.join()
    for line in sorted(lines):
        print(line)


if __name__ == "__main__":
    main()
