# exercise: main
# label: right
# style: first-year, Turkish names: halves, one queue with pairs (number, square), ten gets, a dictionary, all printed in one line
from multiprocessing import Process, Queue


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number

def isci(sayilar, kuyruk):
    for sayi in sayilar:
        kare = square(sayi)
        kuyruk.put((sayi, kare))


def main():
    kuyruk = Queue()
    p1 = Process(target=isci, args=([0, 1, 2, 3, 4], kuyruk))
    p2 = Process(target=isci, args=([5, 6, 7, 8, 9], kuyruk))
    p1.start()
    p2.start()
    kareler = {}
    for i in range(10):
        sayi, kare = kuyruk.get()
        kareler[sayi] = kare
        # print("geldi:", sayi)
    p1.join()
    p2.join()
    metin = ""
    for i in range(10):
        metin = metin + str(kareler[i]) + " "
    print(metin)


if __name__ == "__main__":
    main()
