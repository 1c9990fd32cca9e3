# exercise: main
# label: wrong
# mistake: both workers put their list into one queue and the parent takes the list that comes first for the first half: if the second worker is faster it prints 25..81 and then 0..16; breaks "Print the squares of 0 to 9 in order".
import multiprocessing


def half(numbers, answers):
    answers.put([square(n) for n in numbers])


def main():
    answers = multiprocessing.Queue()
    first = multiprocessing.Process(target=half, args=(range(0, 5), answers))
    second = multiprocessing.Process(target=half, args=(range(5, 10), answers))
    first.start()
    second.start()
    squares = answers.get() + answers.get()
    first.join()
    second.join()
    for number in squares:
        print(number)


if __name__ == "__main__":
    main()
