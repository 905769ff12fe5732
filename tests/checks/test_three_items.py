"""A list of three of which one is lost."""

from checks_support import translations

ROWS = """
en pt It contains milk, nuts and soya. | Contém leite, frutos secos e soja. | Contém leite e soja. | leite e soja
en es Season with salt, pepper and oregano. | Sazonar con sal, pimienta y orégano. | Sazonar con sal y pimienta. |
  sal y pimienta
en it red, green and blue | rosso, verde e blu | rosso e blu | rosso e blu
es en El inglés, el francés y el alemán | English, French and German | English and German | English and German
en de Buy apples, pears and plums. | Kaufen Sie Äpfel, Birnen und Pflaumen. | Kaufen Sie Äpfel und Pflaumen. |
  Äpfel und Pflaumen
"""
GOOD = """
en es Season with salt, pepper and oregano. | Salpimentar y añadir orégano.
en de The red, green and blue lines | Die roten, grünen und blauen Linien
en fr They sell bread, milk and butter. | On y vend du pain, ainsi que du lait et du beurre.
en it Peter, Paul and Mary sang. | Peter, Paul e Mary hanno cantato.
es en Hoy, Ana y Luis | Ana and Luis today
en es He ate, drank and slept. | Comió y bebió, y luego durmió.
"""

test_lost, test_kept = translations("enumeration", ROWS, GOOD)
