"""How texts are read: words and their places, marks of quotation, who speaks, code left out."""
